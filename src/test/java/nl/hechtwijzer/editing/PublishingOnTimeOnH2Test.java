package nl.hechtwijzer.editing;

import nl.hechtwijzer.testing.RepositoryTest;

@RepositoryTest
class PublishingOnTimeOnH2Test extends PublishingOnTimeTest {}
