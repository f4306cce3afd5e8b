package org.jixiao.form;

/** Collects the indicators under a level-1 name of the form's own. */
final class OwnLevelBuilder extends LevelBuilder<OwnLevelBuilder> {
    OwnLevelBuilder(String level1) {
        super(level1);
    }

    @Override
    OwnLevelBuilder self() {
        return this;
    }
}
