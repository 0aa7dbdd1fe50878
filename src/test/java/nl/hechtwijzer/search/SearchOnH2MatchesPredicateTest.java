package nl.hechtwijzer.search;

import nl.hechtwijzer.testing.RepositoryTest;

@RepositoryTest
class SearchOnH2MatchesPredicateTest extends IndexMatchesPredicate {

  @Override
  int questions() {
    return 200;
  }
}
