package nl.hechtwijzer.account.web;

import nl.hechtwijzer.testing.RepositoryTest;

@RepositoryTest
class TwoRequestsOfOneSessionOnH2Test extends TwoRequestsOfOneSession {}
