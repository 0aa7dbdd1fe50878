package nl.hechtwijzer.editing;

import nl.hechtwijzer.testing.RepositoryTest;

@RepositoryTest
class PublishingByTheClockOnH2Test extends PublishingByTheClockTest {}
