package nl.hechtwijzer.account;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OneTimeLinks extends Repository<OneTimeLink, Long> {

  Optional<OneTimeLink> findByCodeHash(String codeHash);

  /** The link, for one at a time to use. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select l from OneTimeLink l where l.codeHash = :codeHash")
  Optional<OneTimeLink> takeByCodeHash(String codeHash);

  OneTimeLink save(OneTimeLink link);

  @Modifying
  @Query("delete from OneTimeLink l where l.person = :person and l.usedAt is null")
  void withdrawUnused(Person person);
}
