package nl.hechtwijzer.intervention;

import nl.hechtwijzer.testing.RepositoryTest;
import org.springframework.test.context.TestPropertySource;

@RepositoryTest
// A database of its own, as it is after a first start.
@TestPropertySource(properties = "apart=seed")
class SeedFactsOnH2Test extends SeedFactsTest {}
