package dev.prefetched.tck.databases;

class H2IT extends DatabaseSuite {

    @Override
    String product() {
        return "H2";
    }

    @Override
    DatabaseServer startServer() {
        return InMemory.H2;
    }
}
