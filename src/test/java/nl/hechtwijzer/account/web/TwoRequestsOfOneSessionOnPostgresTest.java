package nl.hechtwijzer.account.web;

import nl.hechtwijzer.testing.PostgresTest;

@PostgresTest
class TwoRequestsOfOneSessionOnPostgresTest extends TwoRequestsOfOneSession {}
