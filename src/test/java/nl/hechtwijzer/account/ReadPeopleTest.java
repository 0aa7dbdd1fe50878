package nl.hechtwijzer.account;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hechtwijzer.testing.RepositoryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
class ReadPeopleTest {

  @Autowired private ReadPeople people;
  @Autowired private AdministerPeople administer;
  @Autowired private UseOneTimeLink links;
  @Autowired private JdbcClient database;
  @Autowired private TestEntityManager stored;

  private AdministerPeople.Invited invite(String name) {
    return administer
        .invite(new AdministerPeople.Invitation(name, "Genodigde", Role.CHIEF_EDITOR))
        .orElseThrow();
  }

  @Test
  void countsWhoWasInvitedFromTheMomentThatTheyCanComeIn() {
    long before = people.countWhoMayActAs(Role.CHIEF_EDITOR);

    AdministerPeople.Invited invited = invite("genodigde-met-wachtwoord");

    assertThat(people.countWhoMayActAs(Role.CHIEF_EDITOR)).isEqualTo(before);
    links.choose(invited.link().code(), "vier andere losse woorden");
    assertThat(people.countWhoMayActAs(Role.CHIEF_EDITOR)).isEqualTo(before + 1);
  }

  @Test
  void countsWhoComesInByTheirOrganisation() {
    long before = people.countWhoMayActAs(Role.CHIEF_EDITOR);

    AdministerPeople.Invited invited = invite("genodigde-van-elders");
    stored.flush();
    database
        .sql("insert into external_identity (issuer, subject, person_id) values ('i', 's', :id)")
        .param("id", invited.person().id())
        .update();

    assertThat(people.countWhoMayActAs(Role.CHIEF_EDITOR)).isEqualTo(before + 1);
  }
}
