package nl.hechtwijzer.intervention;

import nl.hechtwijzer.testing.PostgresTest;

@PostgresTest
class SeedFactsOnPostgresTest extends SeedFactsTest {}
