package dev.prefetched.tck.fuzz.call;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What one request asks for, as it stands in its URL.
 *
 * @param path the entity that is returned and the kind of answer, such as {@code /E0} or {@code /E0/one}
 * @param parameters what is not at its default
 */
public record Call(String path, Map<String, String> parameters) {

    public Call {
        parameters = new TreeMap<>(parameters);
    }

    /** Path and parameters. */
    public String url() {
        return path
                + parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** The entity that is returned. */
    public String root() {
        return path.split("/", -1)[1];
    }

    public Call at(String otherPath) {
        return new Call(otherPath, parameters);
    }

    public Call with(String parameter, Object value) {
        Map<String, String> changed = new TreeMap<>(parameters);
        changed.put(parameter, value.toString());
        return new Call(path, changed);
    }

    /** Another value or another reference in every other row. */
    public Call changing(String table, String column) {
        return with(Change.PARAMETER + table + "." + column, "");
    }

    public Call without(String parameter) {
        Map<String, String> changed = new TreeMap<>(parameters);
        changed.remove(parameter);
        return new Call(path, changed);
    }

    /** Whether objects are detached while their relations are still being read. */
    public boolean detaches() {
        End end = choice("end", End.NOTHING);
        return end == End.DETACH || end == End.CLEAR;
    }

    /** Whether the rows are not what they were, once it has been answered. */
    public boolean changes() {
        return parameters.keySet().stream().anyMatch(parameter -> parameter.startsWith(Change.PARAMETER));
    }

    /** The text of a parameter; empty if it is at its default. */
    public String text(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }

    int number(String parameter, int otherwise) {
        return parameters.containsKey(parameter) ? Integer.parseInt(parameters.get(parameter)) : otherwise;
    }

    public <E extends Enum<E>> E choice(String parameter, E otherwise) {
        return parameters.containsKey(parameter)
                ? Enum.valueOf(otherwise.getDeclaringClass(), parameters.get(parameter))
                : otherwise;
    }
}
