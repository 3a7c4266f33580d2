package dev.prefetched.internal.deployment;

import dev.prefetched.internal.messages.Message;
import dev.prefetched.internal.messages.Nearest;
import dev.prefetched.internal.settings.ConfiguredSettings;
import dev.prefetched.internal.settings.Settings;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is wrong with the settings of an application.
 *
 * <p>A setting for a method of a class that CDI has not announced may be right, since some servers do not announce resources
 * without a scope; it is looked at again when they have been.
 */
final class SettingMistakes {

    private final ConfiguredSettings configured;

    SettingMistakes(ConfiguredSettings configured) {
        this.configured = configured;
    }

    /** All mistakes, given the annotated resource methods that are known by now. */
    List<Mistake> in(Map<Class<?>, Set<Method>> methods) {
        List<Mistake> mistakes = new ArrayList<>();
        configured
                .mistakes()
                .forEach(bad -> mistakes.add(Mistake.of(Message.BAD_SETTING, bad.name(), bad.value(), bad.expected())));
        configured
                .unknown()
                .forEach(name -> mistakes.add(
                        Mistake.of(Message.UNKNOWN_SETTING, name, Nearest.hint(name, ConfiguredSettings.NAMES))));
        mistakes.addAll(unknownMethods(methods, true));
        return mistakes;
    }

    /** The settings for methods of classes that nobody has announced. */
    List<Mistake> late(Map<Class<?>, Set<Method>> methods) {
        return unknownMethods(methods, false);
    }

    private List<Mistake> unknownMethods(Map<Class<?>, Set<Method>> methods, boolean announced) {
        Set<String> classes = new HashSet<>();
        methods.keySet().forEach(type -> classes.addAll(List.of(type.getSimpleName(), type.getName())));
        Set<String> known = new HashSet<>();
        Set<String> people = new TreeSet<>();
        methods.forEach((resource, each) -> each.forEach(method -> {
            Settings.names(resource, method).forEach(known::add);
            people.add(resource.getSimpleName() + "." + method.getName());
        }));
        return configured.settings().modesWithout(known).stream()
                .filter(name -> classes.contains(name.substring(0, name.lastIndexOf('.'))) == announced)
                .map(name ->
                        Mistake.of(Message.UNKNOWN_METHOD, ConfiguredSettings.modeOf(name), Nearest.hint(name, people)))
                .toList();
    }
}
