package nl.hechtwijzer.intervention;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CatalogueVersions extends Repository<CatalogueVersion, Integer> {

  Optional<CatalogueVersion> findById(int id);

  /** The version, which nobody else can raise until this transaction has ended. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select version from CatalogueVersion version where version.id = 1")
  CatalogueVersion lock();
}
