// Today: the event at a glance, and what needs attention now.
import QtQuick
import Admin
import Admin.Bridge

Item {
    id: place

    required property Home home

    PlaceHead {
        width: parent.width
        title: place.home.eventName || qsTr("Welcome")
    }
    Words {
        y: 72
        width: parent.width
        text: place.home.trouble || place.home.days
        color: place.home.trouble ? Tokens.cinnabarText : Tokens.text3
    }
    Empty {
        visible: !place.home.eventName && !place.home.trouble
        anchors.centerIn: parent
        icon: "calendar-days"
        title: qsTr("There is no event yet")
        text: qsTr("An event has a name, its days, somebody who is responsible, and keys that only you can open.")
    }
}
