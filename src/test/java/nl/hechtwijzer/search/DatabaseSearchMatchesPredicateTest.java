package nl.hechtwijzer.search;

import nl.hechtwijzer.testing.RepositoryTest;

@RepositoryTest
class DatabaseSearchMatchesPredicateTest extends IndexMatchesPredicate {

  @Override
  boolean ordersTextAsJava() {
    return true;
  }

  @Override
  int questions() {
    return 200;
  }
}
