package nl.hechtwijzer.intervention;

import nl.hechtwijzer.testing.RepositoryTest;

@RepositoryTest
class SeedFactsOnH2Test extends SeedFactsTest {}
