// A view for one thing that staff do: what it is and how it stands at the left (in portrait above), what can be touched beside it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

Item {
    id: task

    property string icon
    property string title
    property string sentence
    // Something to know beside it.
    property string note
    // "ready", "working", "done" or "failed".
    property string mood: "ready"
    // How much is done, in 0..1; under 0 where nobody knows.
    property real part: -1
    // Above the keyboard, where there is one.
    property real floor: dock.y
    property bool docked: true
    default property alias content: place.content
    property alias buttons: more.data

    signal back

    focus: true

    Drum {
        whole: true
        width: 112 * Theme.u
        x: -width / 2
        y: task.floor - height / 2
    }
    Scroller {
        id: words

        x: Theme.margin
        y: Theme.portrait ? 0.1 * task.floor : 6 * Theme.u
        width: Theme.portrait ? task.width - 2 * x : 66 * Theme.u
        height: Theme.portrait ? Math.min(length, 0.42 * task.floor) : task.floor - 2 * Theme.u - y

        Column {
            width: parent.width
            spacing: 1.8 * Theme.u

            Item {
                width: 7 * Theme.u
                height: width

                DrumStar { visible: task.mood === "working"; busy: visible; anchors.fill: parent }
                Icon {
                    visible: task.mood !== "working"
                    name: task.mood === "done" ? "check" : task.mood === "failed" ? "triangle-alert" : task.icon
                    width: 5 * Theme.u
                    color: task.mood === "done" ? Theme.good : task.mood === "failed" ? Theme.caution : Theme.gold
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
            Words {
                width: parent.width
                text: task.title
                style: "h2"
                Accessible.role: Accessible.Heading
            }
            Words {
                width: parent.width
                text: task.sentence
                color: task.mood === "failed" ? Theme.caution : Theme.text2
                Accessible.role: task.mood === "failed" ? Accessible.AlertMessage : Accessible.StaticText
            }
            Words {
                visible: text !== ""
                width: parent.width
                text: task.note
                style: "label"
                wrapMode: Text.Wrap
            }
            Rectangle {
                visible: task.mood === "working" && task.part >= 0
                width: parent.width
                height: 1 * Theme.u
                radius: height / 2
                color: Theme.control
                Accessible.role: Accessible.ProgressBar
                Accessible.name: Math.round(task.part * 100) + " %"

                Rectangle {
                    width: parent.width * Math.max(0, task.part)
                    height: parent.height
                    radius: parent.radius
                    color: Theme.gold
                }
            }
        }
    }
    Scroller {
        id: place

        x: Theme.portrait ? Theme.margin : words.x + words.width + 8 * Theme.u
        y: Math.max(Theme.portrait ? words.y + words.height + 4 * Theme.u : 6 * Theme.u, Theme.reach && task.docked ? task.height * 2 / 3 : 0)
        width: task.width - Theme.margin - x
        height: task.floor - (Theme.reach ? 2 : 4) * Theme.u - y
        low: Theme.reach
    }
    Dock {
        id: dock

        visible: task.docked
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        Button { icon: "arrow-left"; text: qsTr("Back to the panel"); onClicked: task.back() }
        Item { Layout.fillWidth: true }
        RowLayout { id: more; spacing: Theme.gap }
    }
}
