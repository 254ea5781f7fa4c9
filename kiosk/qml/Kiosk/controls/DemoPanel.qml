// The panel beside the stage, or under it: the demo's words, its result, what can be played with, and two honest sentences.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: panel

    required property Demo demo
    property Logos logos: null
    // Whether what can be played with stands elsewhere on the page.
    property bool controlsApart: false
    readonly property bool lines: demo.panel === "text" || demo.panel === "readings"

    color: Theme.surface
    Accessible.role: Accessible.Pane
    Accessible.name: demo.title

    Scroller {
        id: scroller

        anchors {
            fill: parent
            topMargin: (Theme.portrait ? 3.4 : 4.4) * Theme.u
            bottomMargin: (Theme.portrait ? 3 : 3.4) * Theme.u
            leftMargin: (Theme.portrait ? 5 : 4.4) * Theme.u
            rightMargin: (Theme.portrait ? 5 : 6) * Theme.u
        }

        // Rows by number: in reach mode what is touched comes last.
        GridLayout {
            width: parent.width
            height: Math.max(implicitHeight, scroller.height)
            columns: 1
            rowSpacing: 0

            DemoHeading { demo: panel.demo; logos: panel.logos; Layout.row: 0; Layout.fillWidth: true }
            Skeleton {
                visible: panel.demo.results.waiting
                Layout.row: 1
                Layout.fillWidth: true
                bars: Theme.portrait ? [[98, 9.6, 3.4], [60, 2.6, 4], [98, 1, 3]] : [[42, 6, 5], [42, 6, 3.6], [42, 6, 3.6], [26, 2.6, 6], [46, 1, 3]]
            }
            DemoResult {
                demo: panel.demo
                visible: !panel.demo.results.waiting
                Layout.row: !Theme.reach ? 2 : panel.lines ? 10 : panel.demo.panel === "backgrounds" ? 30 : panel.demo.panel === "before-after-sound" ? 19 : 2
                Layout.fillWidth: true
                Layout.fillHeight: panel.lines
                Layout.minimumHeight: panel.lines ? 30 * Theme.u : 0
                Layout.topMargin: (panel.demo.panel === "text" ? 0 : panel.demo.panel === "backgrounds" ? 2.4 : 1.6) * Theme.u
                Layout.bottomMargin: (panel.lines ? 1.2 : 2.4) * Theme.u
            }
            DemoActions {
                demo: panel.demo
                visible: !panel.demo.results.waiting && count > 0
                Layout.row: Theme.reach ? 31 : 3
                Layout.fillWidth: true
                Layout.bottomMargin: 2 * Theme.u
            }
            Repeater {
                model: panel.controlsApart ? null : panel.demo.choices.controls
                delegate: DemoControl {
                    required property int index

                    visible: !panel.demo.results.waiting
                    Layout.row: (Theme.reach ? 20 : 4) + index
                    Layout.topMargin: index > 0 ? 1.6 * Theme.u : 0
                    Layout.fillWidth: true
                    onMoved: value => panel.demo.setControl(index, value)
                }
            }
            Loader {
                // In reach mode what is done on the stage can be done here too.
                active: Theme.reach && panel.demo.overlay === "before-after"
                visible: active && !panel.demo.results.waiting
                Layout.row: 29
                Layout.fillWidth: true
                sourceComponent: Slider {
                    text: qsTr("Before and after")
                    said: ""
                    least: 0
                    most: 1
                    value: panel.demo.results.after.part
                    onMoved: value => panel.demo.results.after.move(value)
                }
            }
            Words {
                visible: panel.demo.panel === "counts" && !panel.demo.results.waiting
                Layout.row: Theme.reach ? 13 : 12
                Layout.topMargin: Theme.reach ? 1.6 * Theme.u : 0
                Layout.fillWidth: true
                text: qsTr("What is less certain is hidden. Boxes of four corners: the machine isn't sure.")
                style: "small"
            }
            Item { visible: !panel.lines || panel.demo.results.waiting; Layout.row: 14; Layout.fillHeight: true }
            Flow {
                Layout.row: Theme.reach ? 9 : 15
                Layout.topMargin: Theme.reach ? 2 * Theme.u : 0
                Layout.fillWidth: true
                spacing: (Theme.portrait ? 2.4 : 1.2) * Theme.u

                HowRead {
                    visible: panel.lines && !panel.demo.results.waiting
                    width: Math.min(implicitWidth, parent.width)
                    demo: panel.demo
                }
                Honest {
                    visible: text !== "" && !panel.lines
                    width: Theme.portrait ? Math.min(implicitWidth, parent.width) : parent.width
                    icon: "gauge"
                    text: panel.demo.speed
                }
                Honest {
                    width: Math.min(implicitWidth, parent.width)
                    icon: "info"
                    text: panel.demo.input === "picture" ? qsTr("AI can be wrong. No picture is sent.")
                    : qsTr("AI can be wrong. Nothing is sent.")
                }
            }
        }
    }
}
