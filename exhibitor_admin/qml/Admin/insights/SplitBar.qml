// The parts of one whole in one bar, with their names below.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Kiosk.Bridge

Column {
    id: chart

    required property Rows rows
    // What stands in its place where the parts can't be shown.
    property string none
    // The width of a part in which its number can stand.
    readonly property int least: 42
    readonly property list<color> shades: [Tokens.cinnabar, Tokens.bar, Tokens.text2]
    readonly property list<color> inks: [Tokens.textOnCinnabar, Tokens.text, Tokens.ground]

    spacing: 10

    Words {
        visible: parts.count === 0
        width: parent.width
        text: chart.none
        style: "small"
    }
    Row {
        width: parent.width
        spacing: 2

        Repeater {
            id: parts

            model: chart.rows

            Rectangle {
                id: part

                required property int index
                required property string label
                required property string text
                required property real share

                width: Math.max(0, (chart.width - 2 * (parts.count - 1)) * share)
                height: 30
                clip: true
                color: chart.shades[index % 3]
                Accessible.role: Accessible.StaticText
                Accessible.name: "%1: %2".arg(label).arg(text)

                Words {
                    visible: part.width >= chart.least
                    x: 6
                    anchors.verticalCenter: parent.verticalCenter
                    text: part.text
                    style: "label"
                    color: chart.inks[part.index % 3]
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
    Row {
        spacing: 14

        Repeater {
            model: chart.rows

            Row {
                id: named

                required property int index
                required property string label
                required property string text
                required property real share

                spacing: 7

                Rectangle {
                    width: 12
                    height: 12
                    color: chart.shades[named.index % 3]
                    anchors.verticalCenter: parent.verticalCenter
                }
                Words {
                    text: named.share * chart.width < chart.least ? "%1 %2".arg(named.label).arg(named.text) : named.label // else it stands in the bar
                    style: "small"
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
