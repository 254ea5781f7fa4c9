// One number between nothing and all, large, on a bar with the words of its ends.
import QtQuick
import Kiosk
import Kiosk.Bridge

Column {
    id: panel

    required property Gauge gauge

    topPadding: 1.6 * Theme.u
    spacing: 1.4 * Theme.u
    Accessible.role: Accessible.StaticText
    Accessible.name: gauge.title + ": " + gauge.figure

    Words { width: parent.width; text: panel.gauge.title; style: "title"; Accessible.ignored: true }
    Words { text: panel.gauge.figure; style: "figure"; Accessible.ignored: true }
    Bar { width: parent.width; implicitHeight: 2.4 * Theme.u; part: panel.gauge.part }
    BothEnds { visible: panel.gauge.low !== ""; width: parent.width; low: panel.gauge.low; high: panel.gauge.high }
}
