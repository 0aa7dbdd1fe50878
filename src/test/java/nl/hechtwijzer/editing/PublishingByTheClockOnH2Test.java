package nl.hechtwijzer.editing;

import nl.hechtwijzer.testing.RepositoryTest;

@RepositoryTest
class PublishingByTheClockOnH2Test extends PublishingByTheClockTest {

  PublishingByTheClockOnH2Test() {
    super("select count(*) from information_schema.sessions where blocker_id is not null");
  }
}
