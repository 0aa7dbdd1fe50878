package nl.hechtwijzer.account;

import nl.hechtwijzer.testing.RepositoryTest;

@RepositoryTest
class FormAnswersOnH2Test extends FormAnswersTest {}
