/// The window, which is called the studio here. One package a part of it; view models here never
/// import `javafx.scene`.
package io.cardfolio.ui;
