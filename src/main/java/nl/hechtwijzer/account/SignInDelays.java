package nl.hechtwijzer.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignInDelays extends Repository<SignInDelay, String> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<SignInDelay> findByKeyHash(String keyHash);

  SignInDelay saveAndFlush(SignInDelay delay);

  void delete(SignInDelay delay);

  @Modifying
  @Query("delete from SignInDelay d where d.lastFailedAt < :before")
  int deleteOlderThan(Instant before);
}
