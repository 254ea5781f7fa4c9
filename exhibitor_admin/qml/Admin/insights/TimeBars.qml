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

                TimeBar {
                    width: plot.width / bars.count
                    height: plot.height
                    named: index % chart.every === 0
                }
            }
        }
    }
}
