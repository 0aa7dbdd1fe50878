package nl.hechtwijzer.editing;

import nl.hechtwijzer.testing.PostgresTest;

@PostgresTest
class PublishingByTheClockOnPostgresTest extends PublishingByTheClockTest {

  PublishingByTheClockOnPostgresTest() {
    super(
        """
        select count(*) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'
        """);
  }
}
