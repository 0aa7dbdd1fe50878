package nl.hechtwijzer.intervention;

import nl.hechtwijzer.testing.PostgresTest;

@PostgresTest
class DatabaseRulesOnPostgresTest extends DatabaseRulesTest {}
