package nl.hechtwijzer.editing;

import nl.hechtwijzer.testing.RepositoryTest;

@RepositoryTest
class NameOrderOnH2Test extends NameOrderTest {}
