package nl.hechtwijzer.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The one row that is locked by whoever decides about people as a whole. */
@Entity
class PeopleGuard {

  @Id private int id;

  protected PeopleGuard() {}
}
