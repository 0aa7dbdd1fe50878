package nl.hechtwijzer.editing;

import nl.hechtwijzer.testing.RepositoryTest;

@RepositoryTest
class ManyEditorsOnH2Test extends ManyEditorsTest {}
