// Upright bars over a scale, one for each hour or day; a short line across each shows the day before.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Kiosk.Bridge

Item {
    id: chart

    required property Rows rows
    // What the lines behind the bars stand for, from below.
    required property list<string> lines
    property string before
    readonly property int every: Math.max(1, Math.ceil(bars.count * 46 / Math.max(plot.width, 1)))

    Row {
        visible: chart.before !== ""
        anchors { right: parent.right; top: parent.top; topMargin: -6 }
        spacing: 8

        Rectangle {
            width: 24
            height: 2
            color: Tokens.text
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            text: chart.before
            style: "small"
        }
    }
    Item {
        id: plot

        anchors { fill: parent; leftMargin: 38; topMargin: 30; bottomMargin: 26 }

        Repeater {
            model: chart.lines

            Item {
                id: line

                required property int index
                required property string modelData

                y: plot.height * (1 - index / Math.max(chart.lines.length - 1, 1))
                width: plot.width

                Rectangle {
                    width: parent.width
                    height: 1
                    color: Tokens.hairline
                }
                Words {
                    anchors { right: parent.left; rightMargin: 10; verticalCenter: parent.verticalCenter }
                    text: line.modelData
                    style: "small"
                }
            }
        }
        Row {
            anchors.fill: parent

            Repeater {
                id: bars

                model: chart.rows

                Item {
                    id: bar

                    required property int index
                    required property string label
                    required property string text
                    required property real share
                    required property real mark
                    required property bool strong

                    width: plot.width / bars.count
                    height: plot.height
                    Accessible.role: Accessible.StaticText
                    Accessible.name: "%1: %2".arg(label).arg(text)

                    Rectangle {
                        id: fill

                        anchors { bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
                        width: Math.min(parent.width * 0.64, 56)
                        height: Math.round(plot.height * bar.share)
                        color: bar.strong ? Tokens.cinnabar : Tokens.bar
                    }
                    Rectangle {
                        visible: bar.mark >= 0
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: plot.height * (1 - bar.mark) - 1
                        width: fill.width + 8
                        height: 2
                        color: Tokens.text
                    }
                    Rectangle {
                        visible: number.visible
                        anchors { fill: number; leftMargin: -4; rightMargin: -4 }
                        color: Tokens.surface
                    }
                    Words {
                        id: number

                        visible: bar.strong || mouse.containsMouse
                        anchors { bottom: fill.top; bottomMargin: 3; horizontalCenter: parent.horizontalCenter }
                        text: bar.text
                        style: "label"
                        color: bar.strong ? Tokens.cinnabarText : Tokens.text
                        Accessible.ignored: true
                    }
                    Words {
                        visible: bar.index % chart.every === 0
                        anchors { top: parent.bottom; topMargin: 7; horizontalCenter: parent.horizontalCenter }
                        text: bar.label
                        style: "small"
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                    MouseArea {
                        id: mouse

                        anchors.fill: parent
                        hoverEnabled: true
                        acceptedButtons: Qt.NoButton
                    }
                }
            }
        }
    }
}
