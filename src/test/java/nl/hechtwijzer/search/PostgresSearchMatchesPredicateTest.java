package nl.hechtwijzer.search;

import nl.hechtwijzer.testing.PostgresTest;

@PostgresTest
class PostgresSearchMatchesPredicateTest extends IndexMatchesPredicate {

  /** That depends on the locale of the machine on which its server was set up. */
  @Override
  boolean ordersTextAsJava() {
    return false;
  }

  @Override
  int questions() {
    return 40;
  }
}
