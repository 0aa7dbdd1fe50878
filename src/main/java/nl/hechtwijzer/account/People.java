package nl.hechtwijzer.account;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, Long> {

  Optional<Person> findById(long id);

  Optional<Person> findBySignInName(String signInName);

  Person save(Person person);

  long count();

  @Query("select count(p) from Person p where p.blockedAt is null and p.role in :roles")
  long countActive(Collection<Role> roles);

  /** Waits until nobody else decides about people as a whole; held until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select g from PeopleGuard g")
  PeopleGuard guard();
}
