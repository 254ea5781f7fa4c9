// What couldn't be read at the last collection, and so is at its kiosk only.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property Kiosks kiosks

    title: qsTr("%n record(s) can't be read", "", kiosks.left)
    wide: 820
    leaveText: qsTr("Close")

    Words {
        width: parent.width
        text: qsTr("All else came in; these stay at their kiosks. Collect from there again, or from the kiosk's second copy: once they can be read, they come in.")
        color: Tokens.text2
        wrapMode: Text.Wrap
    }
    Repeater {
        id: list

        model: sheet.kiosks.unreadable

        Item {
            id: line

            required property string kiosk
            required property string what
            required property string lead
            required property string reason

            width: sheet.room
            height: 52
            Accessible.role: Accessible.ListItem
            Accessible.name: [title.text, more.text].join(", ")

            Words {
                id: title

                width: parent.width
                text: [line.kiosk, line.what].join(" · ")
                style: "strong"
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            Words {
                id: more

                y: 22
                width: parent.width
                text: [line.lead, line.reason].filter(Boolean).join(" · ")
                style: "small"
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
    }
    Words {
        visible: sheet.kiosks.left > list.count
        width: parent.width
        text: qsTr("… and %1 more").arg(sheet.kiosks.left - list.count)
        color: Tokens.text3
    }
}
