package nl.hechtwijzer.editing;

import nl.hechtwijzer.testing.RepositoryTest;

@RepositoryTest
class RevisionsStayOnH2Test extends RevisionsStayTest {}
