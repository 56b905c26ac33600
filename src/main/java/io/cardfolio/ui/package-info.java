/// The window. One package a part of it; view models here never import `javafx.scene`.
package io.cardfolio.ui;
