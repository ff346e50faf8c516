package org.paodao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Constants of classes that need each other: which of them is used first nobody knows. */
class ConstantsTest {
    @Test
    void noConstantLacksWhicheverClassIsUsedFirst() throws Exception {
        Map<String, List<String>> nested = inside();
        assertThat(nested).containsKey("org.paodao.progress.report.ReportContent");
        for (var family : nested.entrySet()) {
            Set<String> usual = lacking(family.getKey(), family.getKey(), family.getValue());
            for (String first : family.getValue()) {
                assertThat(lacking(first, family.getKey(), family.getValue()))
                        .as("%s is used first", first)
                        .isEqualTo(usual);
            }
        }
    }

    /** The named classes inside of each other class of the application. */
    private static Map<String, List<String>> inside() throws IOException {
        var written = new PathMatchingResourcePatternResolver().getResources("classpath*:org/paodao/**/*$*.class");
        return Stream.of(written)
                .map(Resource::getDescription)
                .filter(place -> !place.contains("test-classes"))
                .map(place -> place.substring(place.lastIndexOf("org/paodao/"), place.lastIndexOf(".class"))
                        .replace('/', '.'))
                .filter(name -> !name.matches(".*\\$\\d.*"))
                .collect(Collectors.groupingBy(name -> name.substring(0, name.indexOf('$'))));
    }

    /** The constants that are null, or records of which a part is, in an application that begins with one of the classes. */
    private static Set<String> lacking(String first, String outer, List<String> inner) throws Exception {
        var started = new Started();
        Class.forName(first, true, started);
        Set<String> lacking = new TreeSet<>();
        look(Class.forName(outer, true, started), lacking);
        for (String name : inner) {
            look(Class.forName(name, true, started), lacking);
        }
        return lacking;
    }

    private static void look(Class<?> type, Set<String> lacking) throws ReflectiveOperationException {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers())) {
                field.setAccessible(true);
                Object constant = field.get(null);
                String name = type.getName() + "." + field.getName();
                if (constant == null) {
                    lacking.add(name);
                } else if (constant.getClass().isRecord()) {
                    for (RecordComponent part : constant.getClass().getRecordComponents()) {
                        part.getAccessor().setAccessible(true);
                        if (part.getAccessor().invoke(constant) == null) {
                            lacking.add(name + "." + part.getName());
                        }
                    }
                }
            }
        }
    }

    /** An application that just started: with classes of its own, none of which was used. */
    private static final class Started extends ClassLoader {
        Started() {
            super(ConstantsTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.paodao.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? findClass(name) : known;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            try (InputStream written = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (written == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = written.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unread) {
                throw new ClassNotFoundException(name, unread);
            }
        }
    }
}
