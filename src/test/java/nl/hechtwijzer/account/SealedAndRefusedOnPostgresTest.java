package nl.hechtwijzer.account;

import nl.hechtwijzer.testing.PostgresTest;

@PostgresTest
class SealedAndRefusedOnPostgresTest extends SealedAndRefused {}
