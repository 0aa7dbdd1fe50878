package nl.hechtwijzer.intervention;

import nl.hechtwijzer.testing.PostgresTest;
import org.springframework.test.context.TestPropertySource;

@PostgresTest
// A database of its own, as it is after a first start.
@TestPropertySource(properties = "apart=seed")
class SeedFactsOnPostgresTest extends SeedFactsTest {}
