package nl.hechtwijzer.editing;

import nl.hechtwijzer.testing.RepositoryTest;

@RepositoryTest
class EditingPathOnH2Test extends EditingPathTest {}
