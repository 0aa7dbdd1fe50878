package nl.hechtwijzer.intervention;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CatalogueVersions extends Repository<CatalogueVersion, Integer> {

  Optional<CatalogueVersion> findById(int id);
}
