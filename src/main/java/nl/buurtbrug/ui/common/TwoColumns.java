package nl.buurtbrug.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// The main column of a page and the side column at its right; under each other where there is no room for both.
public final class TwoColumns extends Pane {

    private static final double NARROW_BELOW = 58;
    private static final double SIDE = 27.1429;
    private static final double GAP = 1.1429;

    private final Label letter = new Label();
    private final Pane main;
    private final Pane side;

    public TwoColumns(Pane main, Pane side) {
        this.main = main;
        this.side = side;
        main.getStyleClass().add("column");
        side.getStyleClass().add("column");
        letter.setVisible(false);
        letter.setManaged(false);
        getChildren().addAll(letter, main, side);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return em() * NARROW_BELOW;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return isNarrow(width)
                ? main.prefHeight(width) + gap() + side.prefHeight(width)
                : Math.max(main.prefHeight(mainWidth(width)), side.prefHeight(sideWidth()));
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        if (isNarrow(width)) {
            var height = main.prefHeight(width);
            main.resizeRelocate(0, 0, width, height);
            side.resizeRelocate(0, height + gap(), width, side.prefHeight(width));
        } else {
            main.resizeRelocate(0, 0, mainWidth(width), main.prefHeight(mainWidth(width)));
            side.resizeRelocate(mainWidth(width) + gap(), 0, sideWidth(), side.prefHeight(sideWidth()));
        }
    }

    private boolean isNarrow(double width) {
        return width > 0 && width < em() * NARROW_BELOW;
    }

    private double mainWidth(double width) {
        return snapSizeX(Math.max(0, width - sideWidth() - gap()));
    }

    private double sideWidth() {
        return snapSizeX(em() * SIDE);
    }

    private double gap() {
        return snapSpaceX(em() * GAP);
    }

    private double em() {
        return letter.getFont().getSize();
    }
}
