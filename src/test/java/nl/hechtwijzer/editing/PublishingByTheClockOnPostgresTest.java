package nl.hechtwijzer.editing;

import nl.hechtwijzer.testing.PostgresTest;

@PostgresTest
class PublishingByTheClockOnPostgresTest extends PublishingByTheClockTest {}
