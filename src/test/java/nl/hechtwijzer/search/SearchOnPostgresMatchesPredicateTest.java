package nl.hechtwijzer.search;

import nl.hechtwijzer.testing.PostgresTest;

@PostgresTest
class SearchOnPostgresMatchesPredicateTest extends IndexMatchesPredicate {

  @Override
  int questions() {
    return 100;
  }
}
