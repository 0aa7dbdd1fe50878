package nl.hechtwijzer.search;

import nl.hechtwijzer.testing.InOpenSearch;
import nl.hechtwijzer.testing.RepositoryTest;
import org.springframework.test.context.ContextConfiguration;

@RepositoryTest
@ContextConfiguration(initializers = InOpenSearch.class)
class SearchInOpenSearchMatchesPredicateTest extends IndexMatchesPredicate {

  @Override
  int questions() {
    return 40;
  }
}
