// Where the model is wrong, and the facts about it; the picture takes the height that the words leave.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: panel

    required property How how
    readonly property real topPadding: (Theme.portrait ? 3.4 : 5.6) * Theme.u

    color: Theme.surface

    Scroller {
        id: scroller

        x: Theme.portrait ? Theme.margin : 5 * Theme.u
        y: panel.topPadding
        width: panel.width - x - Theme.margin
        height: panel.height - y - (Theme.portrait ? 3 : 3.4) * Theme.u

        Item {
            width: parent.width
            height: Math.max(scroller.height, heading.height + limits.height + facts.height + 4.8 * Theme.u)

            Words {
                id: heading

                width: parent.width
                text: qsTr("When it is wrong")
                style: "h2"
                Accessible.role: Accessible.Heading
            }
            Picture {
                id: picture

                readonly property real room: facts.y - heading.height - limits.height - 4.8 * Theme.u

                visible: panel.how.failPicture !== "" && room >= 8 * Theme.u
                y: heading.height + 1.8 * Theme.u
                width: parent.width
                height: visible ? Math.min(28 * Theme.u, room) : 0
                source: panel.how.failPicture
                radius: Theme.radius.panel
            }
            Words {
                id: limits

                y: picture.y + picture.height + (picture.visible ? 1.4 * Theme.u : 0)
                width: parent.width
                text: panel.how.limits
                size: 2.4 * Theme.u * Theme.textScale
            }
            Column {
                id: facts

                anchors.bottom: parent.bottom
                width: parent.width

                Repeater {
                    id: list

                    model: panel.how.facts

                    HowFact {
                        required property var model
                        required property int index

                        width: facts.width
                        name: model.name
                        icon: model.icon
                        value: model.value
                        first: index === 0
                        last: index === list.count - 1
                    }
                }
            }
        }
    }
}
