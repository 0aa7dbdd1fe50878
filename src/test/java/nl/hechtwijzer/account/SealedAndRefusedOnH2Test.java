package nl.hechtwijzer.account;

import nl.hechtwijzer.testing.RepositoryTest;

@RepositoryTest
class SealedAndRefusedOnH2Test extends SealedAndRefused {}
