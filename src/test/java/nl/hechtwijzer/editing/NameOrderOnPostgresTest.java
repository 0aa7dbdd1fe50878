package nl.hechtwijzer.editing;

import nl.hechtwijzer.testing.PostgresTest;

@PostgresTest
class NameOrderOnPostgresTest extends NameOrderTest {}
