package nl.hechtwijzer.search;

import nl.hechtwijzer.testing.PostgresTest;

@PostgresTest
class IndexInOpenSearchOnPostgresTest extends IndexInOpenSearch {}
