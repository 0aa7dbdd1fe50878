package nl.hechtwijzer.account;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, Long> {

  Optional<Person> findById(long id);

  Optional<Person> findBySignInName(String signInName);

  Person save(Person person);

  long count();

  /** Who can come in, with a password or by their organisation, and has one of these roles. */
  @Query(
      value =
          """
          select count(*) from person p where p.blocked_at is null and p.role in (:roles)
          and (p.password_hash is not null
            or exists (select 1 from external_identity e where e.person_id = p.id))
          """,
      nativeQuery = true)
  long countActive(Collection<String> roles);

  /** Administrators who can sign in with a password at this moment. */
  @Query(
      "select count(p) from Person p where p.blockedAt is null and p.passwordHash is not null and p.role = nl.hechtwijzer.account.Role.ADMINISTRATOR")
  long countAdministratorsAtWork();

  @Query("select p from Person p order by lower(p.displayName), p.id")
  List<Person> findEveryone();

  /** Waits until nobody else decides about people as a whole; held until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select g from PeopleGuard g")
  PeopleGuard guard();
}
