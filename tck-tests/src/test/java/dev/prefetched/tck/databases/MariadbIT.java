package dev.prefetched.tck.databases;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

class MariadbIT extends DatabaseSuite {

    @Override
    String product() {
        return "MariaDB";
    }

    @Override
    DatabaseServer startServer() {
        assumeTrue(Mariadb.isAvailable(), "The build fetches MariaDB for Linux on x86-64 only.");
        return Mariadb.start();
    }
}
