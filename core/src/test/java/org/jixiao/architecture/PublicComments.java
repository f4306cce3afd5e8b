package org.jixiao.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Which public and protected types and members of source files have no comment. A method that overrides one has that one's, and a
 * record says in its own comment what its components are.
 */
final class PublicComments extends TreePathScanner<Void, String> {
    private final DocTrees comments;
    private final List<String> missing = new ArrayList<>();
    private int looked;

    private PublicComments(DocTrees comments) {
        this.comments = comments;
    }

    static PublicComments of(Collection<Path> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask parse = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            PublicComments found = new PublicComments(DocTrees.instance(parse));
            parse.parse().forEach(unit -> found.scan(unit, ""));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code Scorer.score}, in the order of the files. */
    List<String> missing() {
        return missing;
    }

    /** How many types and members were looked at. */
    int looked() {
        return looked;
    }

    @Override
    public Void visitClass(ClassTree type, String outer) {
        String name = outer.isEmpty() ? type.getSimpleName().toString() : outer + "." + type.getSimpleName();
        if (isOpen(type.getModifiers())) {
            look(name);
            super.visitClass(type, name);
        }
        return null;
    }

    @Override
    public Void visitMethod(MethodTree method, String owner) {
        boolean overrides = method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
        if (isOpen(method.getModifiers()) && !overrides) {
            look(owner + "." + method.getName());
        }
        return null;
    }

    @Override
    public Void visitVariable(VariableTree field, String owner) {
        if (isOpen(field.getModifiers())) {
            look(owner + "." + field.getName());
        }
        return null;
    }

    private void look(String name) {
        looked++;
        if (comments.getDocComment(getCurrentPath()) == null) {
            missing.add(name);
        }
    }

    /** Members of an interface are public without saying so. */
    private boolean isOpen(ModifiersTree modifiers) {
        Set<Modifier> flags = modifiers.getFlags();
        Tree parent = getCurrentPath().getParentPath().getLeaf();
        boolean inInterface = parent.getKind() == Tree.Kind.INTERFACE && !flags.contains(Modifier.PRIVATE);
        return inInterface || flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
    }
}
