package dev.prefetched.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementLogTest {

    private final StatementLog log = new StatementLog(List.of(
            new ExecutedStatement("SELECT ID FROM CHEF", "http-1"),
            new ExecutedStatement("SELECT ID\nFROM DISH", "http-2"),
            new ExecutedStatement("SELECT ID FROM CHEF", "http-2")));

    @Test
    void keepsRepeatedStatements() {
        assertThat(log.count()).isEqualTo(3);
        assertThat(log.texts()).containsExactly("SELECT ID FROM CHEF", "SELECT ID\nFROM DISH", "SELECT ID FROM CHEF");
    }

    @Test
    void findsStatementsByTheirTextAcrossLines() {
        assertThat(log.matching("select.*dish")).hasSize(1);
        assertThat(log.matching("chef$")).hasSize(2);
    }

    @Test
    void tellsThreadsApart() {
        assertThat(log.onThread("http-2").texts()).containsExactly("SELECT ID\nFROM DISH", "SELECT ID FROM CHEF");
    }

    @Test
    void printsItsStatements() {
        assertThat(log.onThread("http-1")).hasToString("1 statements:\n  SELECT ID FROM CHEF\n");
    }
}
