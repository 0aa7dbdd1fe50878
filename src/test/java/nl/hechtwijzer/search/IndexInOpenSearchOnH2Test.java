package nl.hechtwijzer.search;

import nl.hechtwijzer.testing.RepositoryTest;

@RepositoryTest
class IndexInOpenSearchOnH2Test extends IndexInOpenSearch {}
